import { Avatar } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { selfAndParents } from '../../shared/policy/hostname.ts';
import { inkOf } from './ink.ts';

const logos = {
  queryKey: ['tool-logos'],
  // A file of its own, so that no page waits for logos.
  queryFn: async () => (await import('../tool-logos.ts')).toolLogos,
  staleTime: Infinity,
};

/** A tool's logo where its vendor has one that we may draw, else its initials. Decoration beside the name, which says it all. */
export function ToolMark({ name, sites, large = false }: { name: string; sites: readonly string[]; large?: boolean }) {
  const { data: known, isPending } = useQuery(logos);
  const size = large ? 40 : 28;
  // Nothing yet rather than initials that turn into a logo.
  if (isPending) return <span className="tool-mark tool-tile" style={{ width: size, height: size }} aria-hidden />;
  const domain = sites.flatMap(selfAndParents).find((one) => known?.has(one));
  const logo = domain === undefined ? undefined : known?.get(domain);
  if (!logo)
    return <Avatar size={size} radius="md" color="ward" name={name} alt="" aria-hidden className="tool-mark" />;
  return (
    <span className="tool-mark tool-tile" style={{ width: size, height: size }} aria-hidden>
      <svg viewBox="0 0 24 24" width={size * 0.72} height={size * 0.72} fill={inkOf(logo.hex)} focusable="false">
        <path d={logo.path} />
      </svg>
    </span>
  );
}
