import { Button, Select, TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { RoleOfGroup } from '../../../shared/domain/identity-provider.ts';
import { grantable } from '../../../shared/domain/permission.ts';
import { roleWords } from '../../role-words.ts';
import { useSession } from '../../session.ts';

/** Which role whoever is in a group of the provider has. */
export function RolesOfGroups({
  rolesOfGroups,
  claim,
  error,
  disabled,
  onChange,
}: {
  rolesOfGroups: RoleOfGroup[];
  claim: Partial<TextInputProps>;
  error: ReactNode;
  disabled: boolean;
  onChange: (rolesOfGroups: RoleOfGroup[]) => void;
}) {
  const { member } = useSession();
  const givable = new Set(grantable(member.roles));
  const replace = (index: number, part: Partial<RoleOfGroup>) =>
    onChange(rolesOfGroups.map((one, at) => (at === index ? { ...one, ...part } : one)));

  return (
    <fieldset className="sso-groups stack">
      <legend>Roles by group</legend>
      <p className="wl-quiet sso-note">
        {rolesOfGroups.length === 0
          ? 'Your provider gives no roles: newcomers are workforce members, and you give the other roles by hand.'
          : 'Whoever is in the group has the role from their next sign-in on.'}
      </p>
      {rolesOfGroups.map(({ group, role }, index) => (
        // Rows have no name of their own until one is typed.
        <div key={index} className="sso-group">
          <TextInput
            label="Group"
            disabled={disabled}
            value={group}
            onChange={(event) => replace(index, { group: event.currentTarget.value })}
          />
          <Select
            label="Role"
            allowDeselect={false}
            disabled={disabled}
            data={RoleOfGroup.shape.role.options
              .filter((one) => one === role || givable.has(one))
              .map((one) => ({ value: one, label: roleWords[one] }))}
            value={role}
            onChange={(value) => replace(index, { role: RoleOfGroup.shape.role.parse(value) })}
          />
          <Button
            variant="default"
            disabled={disabled}
            aria-label={`Remove the group ${group}`}
            onClick={() => onChange(rolesOfGroups.filter((_, at) => at !== index))}
          >
            Remove
          </Button>
        </div>
      ))}
      {error && <p className="refused">{error}</p>}
      <div className="row">
        <Button
          variant="default"
          size="xs"
          disabled={disabled}
          onClick={() => onChange([...rolesOfGroups, { group: '', role: 'workforce-member' }])}
        >
          Add a group
        </Button>
      </div>
      {rolesOfGroups.length > 0 && (
        <TextInput
          label="Claim"
          description="Where your provider lists a person’s groups; mostly “groups”."
          disabled={disabled}
          {...claim}
        />
      )}
    </fieldset>
  );
}
