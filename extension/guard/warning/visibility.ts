/** How long a warning must have been on the screen before a choice in it can release anything, in milliseconds. */
export const READABLE_AFTER = 500;

/** Is a part of the warning really to be seen: connected, of some size, opaque, inside the view and with nothing of the page above it? */
export function isSeen(part: Element, host: Element): boolean {
  const { left, top, right, bottom } = part.getBoundingClientRect();
  if (!part.isConnected || right - left < 8 || bottom - top < 8) return false;
  if (!part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isFaded(host)) return false;
  const middle = [
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  ] as const;
  return document.elementFromPoint(...middle) === host;
}

/** A page may leave the warning in place and make it, or all around it, too faint to read. */
function isFaded(host: Element): boolean {
  let opacity = 1;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity);
    if (style.filter.includes('opacity(0') || style.clipPath !== 'none') return true;
  }
  return opacity < 0.8;
}
