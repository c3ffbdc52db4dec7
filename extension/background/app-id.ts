import type { ConsentRequest } from '../../shared/consent/read-consent.ts';
import { noteEngineOf } from '../../shared/detect/engine.ts';
import { isInGeneralWords } from '../../shared/detect/general-words.ts';
import type { Detection } from '../../shared/policy/detection.ts';

/** Longer than any id of an app that providers document. */
const LONGEST = 100;

/**
 * The id of an app as it may leave the browser; null where it could be something else. The known providers give their apps ids of their own;
 * any other `client_id` is a text that a page wrote into an address, so it must look like an id, and the detectors must find nothing in
 * it, neither as it stands nor read as words.
 */
export function tellableAppId({ provider, appId }: ConsentRequest, detection: Detection): string | null {
  if (appId === null || provider !== 'other') return appId;
  if (appId.length > LONGEST || !/^[\w.:~-]+$/.test(appId)) return null;
  // `ana.ruiz-at-clinic.example`, `ana%40…`: an address in disguise.
  if (/[-_.~:](?:at|40)[-_.~:].*\.[a-z]{2,}$/i.test(appId)) return null;
  const engine = noteEngineOf(detection);
  const asWords = appId.replaceAll(/[._:~-]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d)/gu, ' ');
  const asLabelled = appId.replaceAll(/[_:~]+|\.(?=\D)/g, ' ');
  return [appId, asWords, asLabelled].every((text) => isInGeneralWords(text, engine)) ? appId : null;
}
