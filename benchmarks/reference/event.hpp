// An event with the total order of Karvan.Simulation, in the standard library's own queue.
#pragma once
#include <cstdint>
#include <queue>
#include <vector>

struct Event
{
    int64_t time;
    int32_t priority;
    int32_t kind;
    uint64_t sequence;
    int32_t subject;
    int32_t detail;
};

struct Later
{
    bool operator()(const Event &a, const Event &b) const
    {
        if (a.time != b.time)
            return a.time > b.time;
        if (a.priority != b.priority)
            return a.priority > b.priority;
        return a.sequence > b.sequence;
    }
};

using EventQueue = std::priority_queue<Event, std::vector<Event>, Later>;
