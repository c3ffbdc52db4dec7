/** The hosts of our own warnings and notices, whose fields are no form of the page. */
export const ownCards = new WeakSet<Element>();
