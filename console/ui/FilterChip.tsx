/** One filter of a list, on or off. The page keeps it in the URL, so that a filtered list can be bookmarked and sent. */
export function FilterChip({
  label,
  count,
  hasMore = false,
  isOn,
  onToggle,
}: {
  label: string;
  count?: number;
  /** There are more than `count`, which is as far as they are counted. */
  hasMore?: boolean;
  isOn: boolean;
  onToggle: () => void;
}) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={onToggle}>
      {label}
      {count !== undefined && (
        <span className="chip-count">
          {count.toLocaleString()}
          {hasMore && '+'}
        </span>
      )}
    </button>
  );
}
