import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchPresence } from './presence.ts';
import { router } from './routes.tsx';
import { theme } from './theme.ts';
import { queryClient } from './trpc.ts';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element #root.');

watchPresence();
createRoot(place).render(
  <StrictMode>
    {/* Variables and classes come from theme.css: the Content Security Policy allows no <style> element. */}
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
