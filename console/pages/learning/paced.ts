/** What is said often, sent seldom. */
export interface Paced<Said> {
  say: (said: Said) => void;
  /** Sends what waits at once, for whoever goes away. What is under way then may still arrive after it. */
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
  let isUnderWay = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sendNewest = async (): Promise<void> => {
    const said = newest;
    newest = null;
    const words = JSON.stringify(said);
    if (said === null || words === sent) return;
    [sent, lastAt, isUnderWay] = [words, Date.now(), true];
    try {
      await send(said);
    } catch {
      sent = null;
    } finally {
      isUnderWay = false;
      sendSoon();
    }
  };
  const sendSoon = (): void => {
    clearTimeout(timer);
    if (newest === null || isUnderWay) return;
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
