import { Button, NativeSelect, Radio } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { NotificationSettings } from '../../../shared/domain/notification.ts';
import { DIGEST_HOUR } from '../../../shared/domain/mail-schedule.ts';
import { useSession } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Refused } from '../../ui/Message.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';

const habits = [
  {
    value: 'urgent-at-once',
    label: 'What is urgent at once, the rest once a day',
    description: `One mail from ${DIGEST_HOUR}:00 on of each working day on which there is something.`,
  },
  { value: 'at-once', label: 'Everything at once', description: 'A mail for each thing as it happens.' },
  { value: 'none', label: 'Nothing', description: 'Not even what is urgent. You find it here.' },
] as const satisfies { value: NotificationSettings['mail']; label: string; description: string }[];

/** How the member wants to be told by mail. */
export function MailWishes() {
  const settings = useQuery(trpc.notification.settings.queryOptions());
  return <Listed query={settings}>{(data) => <MailForm key={JSON.stringify(data)} saved={data} />}</Listed>;
}

function MailForm({ saved }: { saved: NotificationSettings }) {
  const queries = useQueryClient();
  const { member, organization } = useSession();
  const [wishes, setWishes] = useState(saved);
  const save = useMutation({
    ...trpc.notification.setSettings.mutationOptions(),
    onSuccess: (data) => queries.setQueryData(trpc.notification.settings.queryKey(), data),
  });
  const change = (part: Partial<NotificationSettings>) => setWishes({ ...wishes, ...part });
  const { quiet } = wishes;

  return (
    <form
      className="card card-padded stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(wishes);
      }}
    >
      <Radio.Group
        label={`Mail to ${member.email}`}
        value={wishes.mail}
        onChange={(value) => change({ mail: NotificationSettings.shape.mail.parse(value) })}
      >
        <div className="stack mail-choices">
          {habits.map(({ value, label, description }) => (
            <Radio key={value} value={value} label={label} description={description} />
          ))}
        </div>
      </Radio.Group>
      <NativeSelect
        label="Language of the mails"
        value={wishes.language ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change({ language: NotificationSettings.shape.language.parse(value === '' ? null : value) })
        }
        data={[
          { value: '', label: 'As the organization has it' },
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
      />
      <div className="row">
        <NativeSelect
          label="No mail from"
          description={`Also none that is urgent. Times are those of ${organization.timeZone}.`}
          value={quiet === null ? '' : String(quiet.from)}
          onChange={({ currentTarget: { value } }) =>
            change({ quiet: value === '' ? null : { until: quiet?.until ?? 6, from: Number(value) } })
          }
          data={[{ value: '', label: 'At no time' }, ...hours]}
        />
        {quiet && (
          <NativeSelect
            label="Until"
            value={String(quiet.until)}
            onChange={({ currentTarget: { value } }) => change({ quiet: { ...quiet, until: Number(value) } })}
            data={hours}
          />
        )}
      </div>
      <Refused sentence={save.error ? sentenceOf(save.error) : null} />
      <div className="row">
        <Button type="submit" loading={save.isPending} disabled={JSON.stringify(wishes) === JSON.stringify(saved)}>
          Save
        </Button>
      </div>
    </form>
  );
}

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));
