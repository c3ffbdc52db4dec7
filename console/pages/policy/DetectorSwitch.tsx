import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../../session.ts';
import { Refused } from '../../ui/Message.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { useDetection } from './use-detection.ts';

/** Whether one detector counts. Off takes protection away, so it asks first; on does not. */
export function DetectorSwitch({ id, name, basis }: { id: string; name: string; basis: string | null }) {
  const can = useCan();
  const { detection, isPending, refusal, save } = useDetection();
  const [isAsking, setIsAsking] = useState(false);
  const isOn = !detection.switchedOff.includes(id);
  const set = (on: boolean) =>
    save({ switchedOff: on ? detection.switchedOff.filter((one) => one !== id) : [...detection.switchedOff, id] }, () =>
      setIsAsking(false),
    );

  return (
    <>
      <Switch
        aria-label={`Look for ${name}`}
        checked={isOn}
        disabled={!can('policy:update') || isPending}
        onChange={() => (isOn ? setIsAsking(true) : set(true))}
      />
      {!isAsking && <Refused sentence={refusal} />}
      {isAsking && (
        <ConfirmDialog
          title={`Stop looking for ${name}?`}
          submit="Switch it off and publish"
          isPending={isPending}
          refusal={refusal}
          onClose={() => setIsAsking(false)}
          onConfirm={() => set(false)}
        >
          <p>Within a minute or so, no browser counts {name} any more, nor takes it out of what is pasted redacted.</p>
          {basis !== null && <p>That is your policy, not law: {basis} stays as it is.</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
