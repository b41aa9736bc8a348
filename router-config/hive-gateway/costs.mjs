// What the subgraphs reckoned an operation to cost reaches the client: one entry of `extensions.cost` for each of their answers.

export function useCosts() {
  return {
    onSubgraphExecute({ executionRequest }) {
      const { context } = executionRequest;
      return ({ result }) => {
        if (context && result?.extensions?.cost) (context.costs ??= []).push(result.extensions.cost);
      };
    },
    onExecutionResult({ result, setResult, context }) {
      if (!context.costs?.length || !('data' in result)) return;
      setResult({ ...result, extensions: { ...result.extensions, cost: context.costs } });
    },
  };
}
