import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import type { OrganizationSettings } from '../../../shared/domain/organization-settings.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';

/** A card of settings: its buttons appear with the first change. */
export function SettingsForm({
  isDirty,
  isPending,
  refusal,
  isSaved,
  consequence,
  onSubmit,
  onReset,
  children,
}: {
  isDirty: boolean;
  isPending: boolean;
  refusal: string | null;
  /** The last change from here is on the server. */
  isSaved: boolean;
  consequence?: ReactNode;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onReset: () => void;
  children: ReactNode;
}) {
  return (
    <form noValidate className="card card-padded stack" onSubmit={onSubmit}>
      {children}
      <Refused sentence={refusal} />
      {isDirty && (
        <>
          {consequence && (
            <div className="consequence" aria-live="polite">
              <p className="consequence-title">What happens then</p>
              <p>{consequence}</p>
            </div>
          )}
          <div className="row">
            <Button type="submit" loading={isPending}>
              Save
            </Button>
            <Button variant="default" disabled={isPending} onClick={onReset}>
              Leave it as it was
            </Button>
          </div>
        </>
      )}
      <div role="status">
        {isSaved && !isDirty && <p className="settings-saved">Saved. It is on the audit trail.</p>}
      </div>
    </form>
  );
}

/** What every page of settings does once the server has taken a change. */
export function useSettingsTaken() {
  const router = useRouter();
  return async (settings: OrganizationSettings) => {
    queryClient.setQueryData(trpc.organization.settings.queryKey(), settings);
    await queryClient.invalidateQueries();
    // The name and the time zone stand around every page too.
    await router.invalidate();
  };
}
