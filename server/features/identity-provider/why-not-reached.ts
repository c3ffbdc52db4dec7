import { causesOf } from '../../auth/single-sign-on.ts';
import { OutsideFailure } from '../../outside.ts';

const sentences: Record<OutsideFailure['because'], string> = {
  inside:
    'This address lies inside a network that Wardline does not call. If your provider runs there, whoever runs the server lists its address in WARDLINE_INSIDE.',
  plain: 'The issuer must be an https:// address: secrets travel there.',
  unreachable: 'The provider did not answer. Check the address, and that this server can reach it.',
  'too-large': 'What answered there is no identity provider. Check the address.',
  odd: 'What answered there is no identity provider. Check the address.',
};

/** What to say of a provider that could not be read, to whoever entered its address. */
export function whyNotReached(error: unknown, issuer: string): string {
  const failure = causesOf(error).find((one) => one instanceof OutsideFailure);
  if (failure) return sentences[failure.because];
  return `No identity provider describes itself at ${issuer.replace(/\/$/, '')}/.well-known/openid-configuration, or it names another issuer. Copy the issuer as your provider shows it.`;
}
