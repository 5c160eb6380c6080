export function Preview(_: { row: unknown }) {
  return <></>;
}
