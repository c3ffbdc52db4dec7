import { Button } from '@mantine/core';
import { useIsOrganizationLeft } from '../organization-shown.ts';
import { useOrganization } from '../session.ts';

/** Says that the person acts in another organization since, and that this page must be loaded anew. */
export function OrganizationLeftNotice() {
  const { name } = useOrganization();
  return (
    <div role="alert">
      {useIsOrganizationLeft() && (
        <div className="shell-notice">
          <p>
            You act in another organization now. This page still shows {name}, where nothing is changed from here any
            more.
          </p>
          {/* What the page shows is not there in the other organization. */}
          <Button size="compact-sm" onClick={() => location.assign('/home')}>
            Reload
          </Button>
        </div>
      )}
    </div>
  );
}
