/** The drawings of Wardline's courses by their names, as SVG. */
const drawings: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('../../../shared/training/pictures/*.svg', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, svg]) => [
    path.replace(/^.*\//, '').replace(/\.svg$/, ''),
    // The words beside the picture name it; twice on a page, the ids of its own would clash.
    svg.replace(/^<svg ([^>]*?)\s*(?:role="img" )?aria-labelledby="[^"]*"/, '<svg $1 aria-hidden="true"'),
  ]),
);

/** Of https://www.w3.org/TR/trusted-types/, which the compiler's library doesn't know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (name: string) => string },
  ): {
    createHTML: (name: string) => TrustedHTML;
  };
}

declare global {
  interface Window {
    /** Not in every browser; one that lacks it takes text. */
    trustedTypes?: TrustedTypes;
  }
}

const drawingOf = (name: string): string => drawings.get(name) ?? '';

// The console's Content-Security-Policy takes no text as markup. This lets our own drawings in, by their names, and nothing else.
const policy = window.trustedTypes?.createPolicy('course-pictures', { createHTML: drawingOf });

/** A drawing as markup for `dangerouslySetInnerHTML`; undefined where there is none of that name. */
export function pictureMarkup(name: string): { __html: string | TrustedHTML } | undefined {
  if (!drawings.has(name)) return undefined;
  return { __html: policy?.createHTML(name) ?? drawingOf(name) };
}
