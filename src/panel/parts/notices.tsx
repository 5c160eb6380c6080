export function Notices(_: { report: unknown }) {
  return <></>;
}
