export const verifyAction = async (..._: unknown[]): Promise<0> => 0;
