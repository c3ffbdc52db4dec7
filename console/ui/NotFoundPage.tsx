import { Title } from '@mantine/core';
import { HomeLink } from './HomeLink.tsx';

export function NotFoundPage() {
  return (
    <div className="message">
      <title>Not found · Wardline</title>
      <Title order={1} tabIndex={-1}>
        There is nothing here
      </Title>
      <p className="message-text">The address may be mistyped, or what it led to is not part of your organization.</p>
      <HomeLink />
    </div>
  );
}
