import { Link, type LinkProps } from '@tanstack/react-router';

/** A filter that lives in the URL, so that a filtered list can be bookmarked and sent. */
export function FilterChip({
  label,
  count,
  isOn,
  ...link
}: { label: string; count?: number; isOn: boolean } & Pick<LinkProps, 'to' | 'search'>) {
  return (
    <Link {...link} replace resetScroll={false} className="chip" aria-current={isOn ? 'true' : undefined}>
      {label}
      {count !== undefined && <span className="chip-count">{count}</span>}
    </Link>
  );
}
