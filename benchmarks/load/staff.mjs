/** An access token of the staff. */
export async function signIn(open) {
  const guest = open();
  const { staffSessionCreate } = await guest.askDocument(
    'mutation SignIn($input: StaffSessionCreateInput!) { staffSessionCreate(input: $input) { tokens { accessToken } userErrors { code } } }',
    { input: { email: process.env.STOA_STAFF_EMAIL, password: process.env.STOA_STAFF_PASSWORD } },
  );
  await guest.leave();
  return staffSessionCreate.tokens.accessToken;
}
