import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { Detection } from '../../../shared/policy/detection.ts';
import { useCan } from '../../session.ts';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { useDetection } from './use-detection.ts';

const { blockFrom: BlockFrom } = Detection.shape;

const choices = [
  {
    value: 'block',
    label: 'Nearly certain',
    what: 'What merely may be patient information is met more mildly. Wardline starts with this.',
  },
  {
    value: 'warn',
    label: 'Reasonably sure',
    what: 'What may be patient information is met like what surely is. Stops more, and is wrong more often.',
  },
  {
    value: 'never',
    label: 'Never, for now',
    what: 'Even the surest is met like what merely may be. Stops less; meant for a trial.',
  },
] as const;

/** How sure an assessment must be before the strictest rung of the policy's ladder applies. */
export function Strictness() {
  const can = useCan();
  const { detection, isPending, refusal, save } = useDetection();
  const [chosen, setChosen] = useState(detection.blockFrom);

  return (
    <Section title="How sure before it is strictest" id="strictness">
      <div className="card card-padded stack">
        <Radio.Group
          aria-labelledby="strictness"
          value={chosen}
          onChange={(value) => setChosen(BlockFrom.parse(value))}
        >
          <div className="stack">
            {choices.map(({ value, label, what }) => (
              <Radio key={value} value={value} label={label} description={what} disabled={!can('policy:update')} />
            ))}
          </div>
        </Radio.Group>
        <Refused sentence={refusal} />
        {chosen !== detection.blockFrom && (
          <div className="row">
            <Button loading={isPending} onClick={() => save({ blockFrom: chosen })}>
              Save and publish
            </Button>
            <Button variant="default" disabled={isPending} onClick={() => setChosen(detection.blockFrom)}>
              Leave it as it was
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
