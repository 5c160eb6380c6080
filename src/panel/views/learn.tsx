export function LearnView() {
  return <p>learn</p>;
}
