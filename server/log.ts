import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { describeFailure } from './failures.ts';

/**
 * The server's log, one JSON object a line: ids, durations and codes. Never a body, a query string, a header or the
 * message of a failure, since all of them can hold content.
 */
export function openLog(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeFailure, req: () => undefined, res: () => undefined },
    hooks: {
      logMethod(args, log) {
        const [first] = args;
        // pino would take a bare error's message for the line's own.
        if (first instanceof Error) return log.apply(this, [{ err: first }, 'Failure']);
        return log.apply(this, args);
      },
    },
  };
  return pino(options, destination);
}
