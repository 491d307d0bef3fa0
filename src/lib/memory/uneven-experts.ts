import { type Unknown, unknown } from '../formula/value.ts';

/** Why a layer's experts cannot be spread over so many GPUs; nothing where they can, or where there is one alone, which is a dense model's. */
export const unevenExperts = (experts: number, gpus: number): Unknown | undefined =>
  experts === 1 || experts % gpus === 0
    ? undefined
    : unknown(`${experts} experts cannot be spread evenly over ${gpus} GPUs. Expert parallel must divide ${experts}.`);
