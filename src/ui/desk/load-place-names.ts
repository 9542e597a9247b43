/** Gives the checks the names of China's provinces, cities and counties; kept apart because they are long. */
export async function loadPlaceNames(): Promise<void> {
  const [{ placeNames }, { setPlaceNames }] = await Promise.all([
    import('../../checks/narrative/place-names'),
    import('../../checks/narrative/places'),
  ])
  setPlaceNames(placeNames)
}
