import type { IdentityProvider } from '../domain/observation-words.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** The form in which each provider gives its apps their ids. */
const forms: Readonly<Record<Exclude<IdentityProvider, 'other'>, RegExp>> = {
  // https://developers.google.com/identity/protocols/oauth2/web-server#creatingcred
  google: /^\d{8,14}-(?=(?:[a-z]*\d){4})[a-z\d]{20,40}\.apps\.googleusercontent\.com$/,
  // https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow
  microsoft: uuid,
  // https://docs.github.com/en/apps/creating-github-apps/about-creating-github-apps/migrating-oauth-apps-to-github-apps; the oldest are hex.
  github: /^(?:Iv1\.[\da-f]{16}|[IO]v23[A-Za-z\d]{16}|(?=(?:[a-f]*\d){4})(?=\d*[a-f])[\da-f]{20,40})$/,
  // https://docs.slack.dev/authentication/installing-with-oauth
  slack: /^\d{7,14}\.\d{9,14}$/,
  // https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Application/
  okta: /^0oa[A-Za-z\d]{17}$/,
};

/**
 * The id of an app where it is surely one, else null. It stands in an address that any page can make up, so that it may be a name, a record
 * number or a date: a known provider's has that provider's own form, and any other must look made by a machine. Rather an id that is lost
 * than a name that is kept. Judged in the browser and again on arrival.
 */
export function tellableAppId(provider: IdentityProvider, appId: string | null): string | null {
  if (appId === null) return null;
  const isId = provider === 'other' ? isMachineMade(appId) : forms[provider].test(appId);
  return isId ? appId : null;
}

const hex = /^(?=\d*[a-f])(?=(?:[a-f]*\d){4})[\da-f]{32,64}$/;

/**
 * A UUID; 32 hexadecimal digits or more; or 16 letters and digits or more without a break, at least four of them digits that stand in three places and nowhere five
 * together, and no word among them. A date, a record or telephone number stands in one piece, and so does a name.
 */
function isMachineMade(appId: string): boolean {
  if (uuid.test(appId) || hex.test(appId)) return true;
  if (!/^[A-Za-z\d]{16,64}$/.test(appId)) return false;
  const numbers = appId.match(/\d+/g) ?? [];
  const isScattered =
    numbers.length >= 3 && numbers.join('').length >= 4 && numbers.every((number) => number.length < 5);
  // What stands for a word: five letters together, written as one is, with a vowel.
  const words = appId.match(/[A-Z]?[a-z]{4,}|[A-Z]{5,}/g) ?? [];
  return isScattered && words.every((word) => word.length < 5 || !/[aeiouy]/i.test(word));
}
