export { signInAsBot } from '../teams/sign-in';
