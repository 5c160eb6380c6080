export function ChooseView() {
  return <p>choose</p>;
}
