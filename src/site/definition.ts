import type { Calculator } from '../lib/scenario/calculator.ts';
import { definitionOf } from '../lib/scenario/definition.ts';
import { calculatorAddress, embedAddress } from './address.ts';
import { dataVersion, licence } from './machine.ts';

/** A calculator as a file of this site: its definition, the version of its shape, licence and addresses. */
export const calculatorFile = (calculator: Calculator): object => ({
  version: dataVersion,
  licence,
  embed: embedAddress(calculator.id),
  ...definitionOf(calculator, calculatorAddress(calculator.id)),
});
