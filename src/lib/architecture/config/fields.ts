/** What is wrong with a configuration, in a sentence that names the field and what is valid. */
export class ConfigError extends Error {}

const highest = 1_000_000_000;
const printed = (value: unknown): string => JSON.stringify(value)?.slice(0, 40) ?? 'nothing';

/** The fields of a configuration, read one by one: what is absurd is refused, what is left to the family is noted. */
export class Fields {
  private readonly values: Readonly<Record<string, unknown>>;
  readonly notes: string[];

  constructor(values: Readonly<Record<string, unknown>>, notes: string[] = []) {
    this.values = values;
    this.notes = notes;
  }

  private find(names: string | readonly string[]): readonly [string, unknown] {
    const list = typeof names === 'string' ? [names] : names;
    const name = list.find((known) => Object.hasOwn(this.values, known) && this.values[known] !== null) ?? list[0] ?? '';
    return [name, Object.hasOwn(this.values, name) ? (this.values[name] ?? undefined) : undefined];
  }

  /** Whether a field is there and not null. */
  has(name: string): boolean {
    return this.find(name)[1] !== undefined;
  }

  /** A whole number under one of its names. Without a default of the family it must be there. */
  whole(names: string | readonly string[], byDefault?: number, from = 1): number {
    const [name, value] = this.find(names);
    if (value === undefined) {
      if (byDefault === undefined) throw new ConfigError(`“${name}” is missing. Give a whole number from ${from} to ${highest}.`);
      this.notes.push(`“${name}” is not given: ${byDefault}, as the family has it.`);
      return byDefault;
    }
    if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > highest)
      throw new ConfigError(`“${name}” is ${printed(value)}. Give a whole number from ${from} to ${highest}.`);
    return value;
  }

  /** A whole number that may be absent, null or zero, which say the same: there is none. */
  maybe(names: string | readonly string[]): number | undefined {
    const [name, value] = this.find(names);
    if (value === undefined || value === 0) return undefined;
    return this.whole(name);
  }

  flag(name: string, byDefault: boolean): boolean {
    const [, value] = this.find(name);
    if (value === undefined) return byDefault;
    if (typeof value !== 'boolean') throw new ConfigError(`“${name}” is ${printed(value)}. Give true or false.`);
    return value;
  }

  /** A list, one entry a layer. */
  each<T extends string | number>(names: string | readonly string[], layers: number, valid: readonly T[]): readonly T[] | undefined {
    const [name, value] = this.find(names);
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || value.length < layers) throw new ConfigError(`“${name}” must be a list with one entry for each of ${layers} layers.`);
    const wrong = value.slice(0, layers).find((entry) => !valid.includes(entry));
    if (wrong !== undefined) throw new ConfigError(`“${name}” has ${printed(wrong)}. Each entry must be one of ${valid.join(', ')}.`);
    return value.slice(0, layers);
  }

  /** A list of numbers of layers. */
  layers(name: string): readonly number[] | undefined {
    const [, value] = this.find(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !value.every((entry) => Number.isInteger(entry) && entry >= 0))
      throw new ConfigError(`“${name}” must be a list of numbers of layers.`);
    return value;
  }

  word(name: string): string | undefined {
    const [, value] = this.find(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** The fields of a part, such as `text_config`. */
  part(name: string): Fields {
    const [, value] = this.find(name);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ConfigError(`“${name}” is missing. Give the fields of that part.`);
    return new Fields(value as Readonly<Record<string, unknown>>, this.notes);
  }

  /** Refuses what would be counted wrongly. */
  refuse(name: string, what: string): never {
    throw new ConfigError(`“${name}” ${what}`);
  }
}
