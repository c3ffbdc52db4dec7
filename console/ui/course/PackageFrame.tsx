import { useEffect, useRef } from 'react';
import { PackageProgress } from '../../../shared/training/package-progress.ts';
import { z } from '../../../shared/zod.ts';

const Report = z.strictObject({ kind: z.literal('wardline-package'), progress: PackageProgress });

/**
 * A package in a sandbox: its pages have an origin of their own and reach nothing of the console. What they report is a stranger's word, and no
 * more than a place, a score and an end is taken of it.
 *
 * @param address where it begins, with its pass
 */
export function PackageFrame({
  address,
  title,
  onProgress,
}: {
  address: string;
  title: string;
  onProgress: (progress: PackageProgress) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const report = useRef(onProgress);
  useEffect(() => {
    report.current = onProgress;
  });
  useEffect(() => {
    const listen = ({ origin, source, data }: MessageEvent<unknown>): void => {
      // A sandbox's origin is called so; other frames of that kind are none of ours.
      if (origin !== 'null' || !isWithin(source, frame.current?.contentWindow ?? null)) return;
      const said = Report.safeParse(data);
      if (said.success) report.current(said.data.progress);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  return (
    <iframe ref={frame} className="package-frame" title={title} src={address} sandbox="allow-scripts allow-forms" />
  );
}

/** Is it the frame, or one within it? */
function isWithin(source: MessageEventSource | null, frame: Window | null): boolean {
  if (frame === null || source === null || !('parent' in source)) return false;
  let at: Window = source;
  for (let depth = 0; depth < 5 && at !== at.parent; depth++) {
    if (at === frame) return true;
    at = at.parent;
  }
  return false;
}
