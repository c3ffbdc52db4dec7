import { lookup as lookUp } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const LARGEST_ANSWER_BYTES = 1024 * 1024;
const PATIENCE_MS = 10_000;
/** Answers of these never have content; `Response` refuses even an empty one (Fetch standard, "null body status"). */
const WITHOUT_CONTENT = new Set([204, 205, 304]);

/** Why an address that somebody entered is not called, or gave no answer. */
export class OutsideFailure extends Error {
  override name = 'OutsideFailure';
  readonly because: 'inside' | 'plain' | 'unreachable' | 'too-large' | 'odd';

  constructor(because: OutsideFailure['because'], cause?: unknown) {
    super(`Not reached: ${because}`, { cause });
    this.because = because;
  }
}

/** As `fetch`, for addresses that people enter. It follows no redirects. @throws OutsideFailure */
export type OutsideFetch = (
  address: string,
  options: { method: string; headers: Record<string, string>; body?: unknown; signal?: AbortSignal },
) => Promise<Response>;

/**
 * Calls the outside world and nothing inside: an address that somebody entered must not lead to a router, a metadata
 * service or a database that only this server can reach (OWASP API Security 2023, API7). The address that is looked at is
 * the one that is called, so a name that changes its mind in between gains nothing.
 *
 * @param inside addresses and ranges of one's own network that may be called all the same; plain http goes to these alone
 */
export function openOutside(inside: readonly string[]): OutsideFetch {
  const allowed = listOf(inside);

  const isAllowed = (address: string): boolean => allowed.check(address, familyOf(address));
  const isOpen = (address: string): boolean => isAllowed(address) || isGlobal(address);

  const lookup =
    (isPlain: boolean): LookupFunction =>
    (hostname, options, answer) => {
      lookUp(hostname, { ...options, all: true }, (error, found) => {
        const [first] = found ?? [];
        if (error || !first) return answer(error ?? new OutsideFailure('unreachable'), '');
        const refusal = found.map(({ address }) => refusalFor(address, isPlain)).find((one) => one !== null);
        if (refusal) return answer(refusal, '');
        return options.all ? answer(null, found) : answer(null, first.address, first.family);
      });
    };

  function refusalFor(address: string, isPlain: boolean): OutsideFailure | null {
    if (!isOpen(address)) return new OutsideFailure('inside');
    return isPlain && !isAllowed(address) ? new OutsideFailure('plain') : null;
  }

  return async (address, { method, headers, body, signal }) => {
    const url = new URL(address);
    const isPlain = url.protocol !== 'https:';
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // Names are looked at when they are looked up; an address is never looked up.
    const refusal = isIP(host) ? refusalFor(host, isPlain) : null;
    if (refusal) throw refusal;

    return new Promise((resolve, reject) => {
      const fail = (error: unknown) =>
        reject(error instanceof OutsideFailure ? error : new OutsideFailure('unreachable', error));
      const patience = AbortSignal.timeout(PATIENCE_MS);
      const request = (isPlain ? plainRequest : secureRequest)(
        url,
        {
          method,
          headers,
          lookup: lookup(isPlain),
          agent: false,
          signal: signal ? AbortSignal.any([signal, patience]) : patience,
        },
        (answer) => {
          const parts: Buffer[] = [];
          let bytes = 0;
          answer.on('data', (part: Buffer) => {
            bytes += part.length;
            if (bytes > LARGEST_ANSWER_BYTES) answer.destroy(new OutsideFailure('too-large'));
            else parts.push(part);
          });
          answer.on('error', fail);
          answer.on('end', () => {
            try {
              resolve(responseOf(answer, Buffer.concat(parts)));
            } catch (error) {
              fail(new OutsideFailure('odd', error));
            }
          });
        },
      );
      request.on('error', fail);
      // Nobody asked to speak anything but HTTP; node leaves such a connection to whoever listens here.
      request.on('upgrade', (_answer, socket) => {
        socket.destroy();
        fail(new OutsideFailure('odd'));
      });
      // Whatever else ends the connection, the caller must not wait for ever; after an answer this changes nothing.
      request.on('close', () => fail(new OutsideFailure('unreachable')));
      request.end(body instanceof URLSearchParams || typeof body === 'string' ? String(body) : undefined);
    });
  };
}

/** @throws RangeError, TypeError for a status or a header that HTTP does not have, such as 099 or 600 */
function responseOf({ statusCode: status = 0, headers }: IncomingMessage, content: Buffer<ArrayBuffer>): Response {
  const named = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Response(WITHOUT_CONTENT.has(status) ? null : content, { status, headers: named });
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const family = familyOf(address);
    list.addSubnet(address, bits === undefined ? (family === 'ipv4' ? 32 : 128) : Number(bits), family);
  }
  return list;
}

/** What leads nowhere in the open internet: IANA's special-purpose address registries for IPv4 and, within 2000::/3, for IPv6. */
const special = listOf([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Teredo and 6to4 carry an IPv4 address within.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
]);
/** The only part of IPv6 that is given out. */
const givenOut = listOf(['2000::/3']);

function isGlobal(address: string): boolean {
  const family = familyOf(address);
  return !special.check(address, family) && (family === 'ipv4' || givenOut.check(address, family));
}
