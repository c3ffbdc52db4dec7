import type { Channel } from '../../shared/domain/observation-words.ts';
import type { Guarded } from '../messages.ts';
import type { Place } from './place.ts';

/** Text on its way into the page. Lives in page memory only. */
export interface Transfer {
  channel: Channel;
  text: string;
  place: Place;
}

/** What the injected guard does for the sentinel that listens. */
export interface Guard {
  /** Goes by this from now on. */
  follow(awoken: Guarded): void;
  /** Judges a transfer before the event's handler returns. True: it must not happen by itself; the guard sees to the rest. */
  stops(transfer: Transfer): boolean;
  /** An editable got the focus. */
  notice(element: Element): void;
  /** A form is being sent, or something was pressed that may send one. True: it must not happen. */
  heed(event: Event): boolean;
}

/** What sentinel and guard share in one frame: both run in the extension's isolated world, where no page can reach it. */
export interface Frame {
  guard: Guard | null;
  /** While a warning is open it sees every event first. True: the event ends here. */
  intercept: ((event: Event) => boolean) | null;
  /** False once the extension was updated or removed under these scripts. */
  isConnected: () => boolean;
}

declare global {
  var wardline: Frame | undefined;
}
