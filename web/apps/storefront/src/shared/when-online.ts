/** Fetches a part of the application; without a network, when it is back. So a part that is missing takes nothing else along. */
export const whenOnline = <Part>(fetchPart: () => Promise<Part>): Promise<Part> =>
  fetchPart().catch(async (error: unknown) => {
    if (navigator.onLine) throw error
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }))
    return fetchPart()
  })
