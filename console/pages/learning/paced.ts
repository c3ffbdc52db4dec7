/** What is said often, sent seldom. */
export interface Paced<Said> {
  say: (said: Said) => void;
  /** Sends what waits at once, for whoever goes away. What is under way then may still arrive after it, and then the newest is sent once more. */
  flush: () => void;
}

/**
 * Sends the newest of what is said: one after the other, none sooner than `apartMs` after the one before, and nothing twice in a row. What is said
 * while one is under way takes the place of what waited.
 *
 * @param send what it rejects with is its own to tell; the next that is said is sent again
 */
export function paced<Said extends object>(send: (said: Said) => Promise<void>, apartMs: number): Paced<Said> {
  let newest: Said | null = null;
  /** What was sent last, in words. */
  let sent: string | null = null;
  let lastAt = -Infinity;
  let underWay = 0;
  let sends = 0;
  /** The newest that has arrived, by the number of its sending. */
  let arrived: { number: number; said: Said } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sendNewest = async (): Promise<void> => {
    const said = newest;
    newest = null;
    const words = JSON.stringify(said);
    if (said === null || words === sent) return;
    [sent, lastAt] = [words, Date.now()];
    const number = ++sends;
    underWay += 1;
    try {
      await send(said);
      if (arrived === null || arrived.number < number) arrived = { number, said };
      else {
        // An older one arrived after it and stands in its place.
        newest ??= arrived.said;
        sent = null;
      }
    } catch {
      if (number === sends) sent = null;
    } finally {
      underWay -= 1;
      sendSoon();
    }
  };
  const sendSoon = (): void => {
    clearTimeout(timer);
    if (newest === null || underWay > 0) return;
    const wait = lastAt + apartMs - Date.now();
    if (wait <= 0) void sendNewest();
    else timer = setTimeout(() => void sendNewest(), wait);
  };
  return {
    say(said) {
      newest = said;
      sendSoon();
    },
    flush() {
      clearTimeout(timer);
      void sendNewest();
    },
  };
}
