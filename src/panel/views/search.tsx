export function SearchView({ query }: { query: string }) {
  return <p>{query}</p>;
}
