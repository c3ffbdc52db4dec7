import { createTheme, type MantineColorsTuple } from '@mantine/core';

// The same values stand in theme.css: a strict style-src forbids the <style> element that Mantine would write them into.
const ward: MantineColorsTuple = [
  '#eef6f9',
  '#d9eaf0',
  '#b3d4e0',
  '#88bbce',
  '#5fa2ba',
  '#3d89a5',
  '#1c6e8c',
  '#155a74',
  '#0f485d',
  '#0a3546',
];

export const theme = createTheme({
  primaryColor: 'ward',
  colors: { ward },
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: {
        // Locking the page's scroll works by a <style> element, which the Content Security Policy refuses.
        lockScroll: false,
        closeButtonProps: { 'aria-label': 'Close' },
        size: 'lg',
        overlayProps: { backgroundOpacity: 0.45 },
      },
    },
    Button: { defaultProps: { size: 'sm' } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
});
