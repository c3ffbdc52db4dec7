import { Link, Outlet } from '@tanstack/react-router';
import { useSession } from '../../session.ts';
import { settingsFor } from './settings-pages.ts';

/** The tabs of the settings beside the one that is open. */
export function SettingsLayout() {
  const { member } = useSession();
  return (
    <div className="settings">
      <nav aria-label="Settings" className="settings-tabs">
        {settingsFor(member.roles).map(({ to, label }) => (
          <Link key={to} to={to} className="settings-tab" activeProps={{ className: 'settings-tab-here' }}>
            {label}
          </Link>
        ))}
      </nav>
      <div className="settings-page">
        <Outlet />
      </div>
    </div>
  );
}
