import { sealingWith } from '../../server/auth/sealed.ts';
import { newSecret } from '../../server/auth/secrets.ts';
import { createChannel, endChannel } from '../../server/features/channel/service.ts';
import type { Clinic } from './clinic.ts';

/** A channel that was switched off again: the sample sends nothing to anybody. */
export function planChannel({ timeline, officer }: Clinic): void {
  // What is switched off is never opened again, so no server needs to know by which secret it was sealed.
  const sealing = sealingWith(newSecret());
  timeline.on(130, 15, async () => {
    const { channel } = await createChannel(officer, sealing, {
      kind: 'slack',
      name: 'Compliance channel (sample)',
      // A name that RFC 6761 leads nowhere.
      address: 'https://hooks.slack.invalid/services/sample',
      notices: ['finding-opened', 'agreement-ended'],
    });
    await endChannel(officer, channel.id);
  });
}
