/** Where a sequence of words stands in a text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Words and texts indexed so that all of them are found in one reading, however many they are. */
export interface WordSequences {
  root: Node;
}

/** A state of the automaton: the words read so far that begin some sequence. */
interface Node {
  after: Map<string, Node>;
  /** The state for the longest proper end of what was read that begins a sequence itself; null at the root. */
  otherwise: Node | null;
  /** Words in the longest sequence that ends here; 0 where none does. */
  longest: number;
}

const words = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Indexes sequences of words by the automaton of A. V. Aho and M. J. Corasick, "Efficient string matching" (1975): no text makes it
 * read a word twice. Case, punctuation and line breaks do not matter.
 */
export function wordSequences(list: readonly string[]): WordSequences {
  const root: Node = { after: new Map(), otherwise: null, longest: 0 };
  for (const sequence of list) {
    const read = wordsOf(sequence);
    let node = root;
    for (const word of read) node = childOf(node, word);
    node.longest = read.length;
  }
  root.longest = 0;
  // Breadth first, so that the shorter states are complete when the longer ones refer to them. The list grows as it is read.
  const reached = [root];
  for (const node of reached) {
    for (const [word, next] of node.after) {
      next.otherwise = node.otherwise ? step(node.otherwise, word) : root;
      next.longest ||= next.otherwise.longest;
      reached.push(next);
    }
  }
  return { root };
}

/** Finds, for each word at which a sequence ends, the longest one. In order of their ends. */
export function* findSequences(text: string, { root }: WordSequences): Generator<Stretch> {
  const starts: number[] = [];
  let node = root;
  for (const { 0: word, index } of text.matchAll(words)) {
    starts.push(index);
    node = step(node, word.toLowerCase());
    const start = starts[starts.length - node.longest];
    if (start !== undefined) yield { start, end: index + word.length };
  }
}

/** Does a text hold any word that could be looked for? */
export const hasWords = (text: string): boolean => wordsOf(text).length > 0;

const wordsOf = (text: string): string[] => text.toLowerCase().match(words) ?? [];

function childOf(node: Node, word: string): Node {
  const known = node.after.get(word);
  if (known) return known;
  const child: Node = { after: new Map(), otherwise: null, longest: 0 };
  node.after.set(word, child);
  return child;
}

function step(from: Node, word: string): Node {
  for (let node: Node | null = from; node; node = node.otherwise) {
    const next = node.after.get(word);
    if (next) return next;
    if (!node.otherwise) return node;
  }
  return from;
}
