import { useIdle } from '@mantine/hooks';

const AWAY_AFTER_MS = 5 * 60_000;

/**
 * A refetch interval in milliseconds that pauses while nobody is there.
 * Each request renews the session, so polling for an empty chair would keep it open past its idle time.
 */
export function usePolling(milliseconds: number): number | false {
  return useIdle(AWAY_AFTER_MS, { initialState: false }) ? false : milliseconds;
}
