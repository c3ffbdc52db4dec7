import { useEffect, useRef } from 'react';
import { PackageProgress } from '../../../shared/training/package-progress.ts';
import { z } from '../../../shared/zod.ts';
import { watchFrames } from '../../presence.ts';

const Report = z.strictObject({ kind: z.literal('wardline-package'), progress: PackageProgress });
const AnyReport = Report.pick({ kind: true }).loose();

/** A package says its last words while its frame goes away. */
const LAST_WORDS_MS = 2_000;

/**
 * A package in a sandbox: its pages have an origin of their own and reach nothing of the console. What they report is a stranger's word, and no
 * more than a place, a score and an end is taken of it.
 *
 * @param address where it begins, with its pass
 * @param onProgress also called with what it says while the frame goes away
 * @param onMisfit it reported something that is no progress
 */
export function PackageFrame({
  address,
  title,
  onProgress,
  onMisfit,
}: {
  address: string;
  title: string;
  onProgress: (progress: PackageProgress) => void;
  onMisfit: () => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useRef({ onProgress, onMisfit });
  useEffect(() => {
    told.current = { onProgress, onMisfit };
  });
  useEffect(() => watchFrames(), []);
  useEffect(() => {
    const within = frame.current?.contentWindow ?? null;
    let hasLeft = false;
    const listen = ({ origin, source, data }: MessageEvent<unknown>): void => {
      // A sandbox's origin is called so; other frames of that kind are none of ours. One that is gone has no window any more.
      if (origin !== 'null' || !(isWithin(source, within) || (hasLeft && source === null))) return;
      const said = Report.safeParse(data);
      if (said.success) told.current.onProgress(said.data.progress);
      else if (AnyReport.safeParse(data).success) told.current.onMisfit();
    };
    window.addEventListener('message', listen);
    return () => {
      hasLeft = true;
      setTimeout(() => window.removeEventListener('message', listen), LAST_WORDS_MS);
    };
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
