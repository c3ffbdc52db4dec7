import { canonicalJson } from '../audit/chain.ts';

/** The fields that differ: an audit event tells what was changed and repeats nothing else. */
export function changedFields<Fields extends object>(before: Fields, after: Fields): { before: object; after: object } {
  const were = new Map(Object.entries(before).map(([field, value]) => [field, canonicalJson(value)]));
  const changed = new Set(
    Object.entries(after).flatMap(([field, value]) => (were.get(field) === canonicalJson(value) ? [] : field)),
  );
  const only = (fields: Fields): object =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => changed.has(field)));
  return { before: only(before), after: only(after) };
}
