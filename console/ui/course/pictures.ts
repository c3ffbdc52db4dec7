/** The drawings of Wardline's courses by their names, as SVG. */
export const pictures: ReadonlyMap<string, string> = new Map(
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
