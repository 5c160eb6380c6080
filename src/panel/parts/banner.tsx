export function Banner(_: { report: unknown }) {
  return <></>;
}
