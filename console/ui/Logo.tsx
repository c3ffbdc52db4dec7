/** The mark: a ward's shield with its W. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <path
        fill="var(--mantine-color-ward-filled)"
        d="M16 2 4 6.500v8.700C4 22.600 9 28.200 16 30c7-1.800 12-7.400 12-14.800V6.500z"
      />
      <path
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m9.500 12 3.200 9L16 13.500l3.300 7.500 3.200-9"
      />
    </svg>
  );
}
