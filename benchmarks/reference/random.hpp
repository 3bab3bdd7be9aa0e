// The random numbers of Karvan.Simulation (xoshiro256**, seeded by SplitMix64), so that both sides do the same work.
#pragma once
#include <cmath>
#include <cstdint>

struct Random
{
    uint64_t s[4];

    explicit Random(uint64_t seed)
    {
        for (auto &word : s)
        {
            uint64_t z = (seed += 0x9E3779B97F4A7C15ULL);
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
            word = z ^ (z >> 31);
        }
    }

    static uint64_t rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

    uint64_t next()
    {
        const uint64_t result = rotate(s[1] * 5, 7) * 9;
        const uint64_t t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = rotate(s[3], 45);
        return result;
    }

    double uniform() { return (static_cast<double>(next() >> 12) + 0.5) * (1.0 / 4503599627370496.0); }

    double exponential(double mean) { return -mean * std::log(uniform()); }
};
