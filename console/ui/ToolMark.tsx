import { Avatar } from '@mantine/core';

/** A tool's initials in the place of a logo: we show nobody's trademark that we have no licence for. */
export function ToolMark({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <Avatar size={large ? 40 : 28} radius="md" color="ward" name={name} alt="" aria-hidden className="tool-mark" />
  );
}
