/**
 * The scanners of the network that speak eSCL (AirScan), the protocol nearly all of them know: HTTP
 * and a little XML, the same on every system.
 */
package fr.guichet.attestation.numerisation.escl;
