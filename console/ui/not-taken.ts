/** The columns whose heading is filled and which nothing is read from. */
export const notTaken = ({
  columns,
  mapping,
}: {
  columns: readonly { header: string }[];
  mapping: Partial<Record<string, number>>;
}): string[] => {
  const taken = new Set(Object.values(mapping));
  return columns.flatMap(({ header }, column) => (header === '' || taken.has(column) ? [] : [header]));
};
