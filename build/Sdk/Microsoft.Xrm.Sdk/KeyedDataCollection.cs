using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>SDK values by key.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private readonly Dictionary<TKey, TValue> _values = [];

    /// <summary>An empty collection.</summary>
    protected internal DataCollection()
    {
    }

    /// <summary>A collection with the pairs of another one.</summary>
    protected internal DataCollection(IDictionary<TKey, TValue> collection)
    {
        AddRange(collection);
    }

    /// <summary>How many pairs there are.</summary>
    public int Count => _values.Count;

    /// <summary>Whether the collection refuses changes.</summary>
    public virtual bool IsReadOnly => false;

    /// <summary>The keys.</summary>
    public ICollection<TKey> Keys => _values.Keys;

    /// <summary>The values.</summary>
    public ICollection<TValue> Values => _values.Values;

    /// <summary>The value of a key; reading a key that is not there throws.</summary>
    public virtual TValue this[TKey key]
    {
        get => _values[key];
        set => _values[key] = value;
    }

    /// <summary>Adds a pair; a key that is there already throws.</summary>
    public void Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    /// <summary>Adds a pair; a key that is there already throws.</summary>
    public void Add(TKey key, TValue value) => _values.Add(key, value);

    /// <summary>Adds pairs; a key that is there already throws.</summary>
    public void AddRange(params KeyValuePair<TKey, TValue>[] items) => AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    /// <summary>Adds pairs, null adds nothing; a key that is there already throws.</summary>
    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        foreach (var item in items ?? [])
        {
            Add(item);
        }
    }

    /// <summary>Removes every pair.</summary>
    public void Clear() => _values.Clear();

    /// <summary>Whether the key is there.</summary>
    public bool Contains(TKey key) => _values.ContainsKey(key);

    /// <summary>Whether exactly this pair is there.</summary>
    public bool Contains(KeyValuePair<TKey, TValue> key) => ((ICollection<KeyValuePair<TKey, TValue>>)_values).Contains(key);

    /// <summary>Whether the key is there.</summary>
    public bool ContainsKey(TKey key) => _values.ContainsKey(key);

    /// <summary>Copies the pairs into an array.</summary>
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<TKey, TValue>>)_values).CopyTo(array, arrayIndex);

    /// <summary>Runs through the pairs.</summary>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _values.GetEnumerator();

    /// <summary>Removes a key and tells whether it was there.</summary>
    public bool Remove(TKey key) => _values.Remove(key);

    /// <summary>Removes exactly this pair and tells whether it was there.</summary>
    public bool Remove(KeyValuePair<TKey, TValue> item) => ((ICollection<KeyValuePair<TKey, TValue>>)_values).Remove(item);

    /// <summary>Finds the value of a key.</summary>
    public bool TryGetValue(TKey key, out TValue value) => _values.TryGetValue(key, out value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
