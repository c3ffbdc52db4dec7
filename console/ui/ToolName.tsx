import type { ReactNode } from 'react';
import { ToolMark } from './ToolMark.tsx';

/** A tool in a list: its mark beside its name and what is known of it. */
export function ToolName({ name, sites, children }: { name: string; sites: readonly string[]; children: ReactNode }) {
  return (
    <div className="tool-name">
      <ToolMark name={name} sites={sites} />
      <div>{children}</div>
    </div>
  );
}
