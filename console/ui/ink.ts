const NEUTRAL_INK = '#1f2a30';
// WCAG 2.2, 1.4.11: what a graphic needs to be made out.
const LEAST_CONTRAST = 3;

/** A brand's colour where it can be made out on the white tile behind logos, else a dark one in its place. `hex` is `rrggbb`. */
export function inkOf(hex: string): string {
  const contrast = 1.05 / (luminanceOf(hex) + 0.05);
  return contrast >= LEAST_CONTRAST ? `#${hex}` : NEUTRAL_INK;
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
