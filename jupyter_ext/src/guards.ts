/**
 * Reads values that came over a wire or out of a file: nothing about their shape is known.
 */

export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object of unknown fields; an empty one when it is none. */
export function fields(value: unknown): Fields {
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A notebook's "multiline string": text, or a list of its lines. */
export function joined(value: unknown): string {
  return Array.isArray(value) ? value.map(line => text(line)).join('') : text(value);
}

/** The value when it is one of these words. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T | undefined {
  return words.find(word => word === value);
}
